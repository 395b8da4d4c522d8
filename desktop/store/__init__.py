"""What this computer keeps: settings, secrets, drafts and the writes whose outcome is not known yet."""
