"""From `score.case.Case` to `score.assessment.Assessment`: levels, gates, verdict and what would change it. Pure."""
