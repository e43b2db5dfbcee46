"""Event mentions: words that tell of something that happened, with who, to whom, with what, where and when."""
