"""What reads one kind of file each, in the child process: bytes in, pages of text out."""
