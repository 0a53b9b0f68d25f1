"""The window: Qt pages, item models, dialogs and widgets."""
