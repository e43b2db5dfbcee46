"""The only package that sees raw characters: layout, blocks, sentences, tokens."""
