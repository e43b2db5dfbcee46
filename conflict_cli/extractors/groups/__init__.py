"""Armed groups, armies, offices and organisations."""
