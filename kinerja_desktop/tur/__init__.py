"""The tour: the real window driven offscreen with real keys and clicks."""
