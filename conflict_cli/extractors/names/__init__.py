"""What groups, people and places share: words of names, countries and nationalities."""
