"""What became of leads, beside what they were judged to be."""
