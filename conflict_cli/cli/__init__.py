"""The command: options, inputs, processes, outputs."""
