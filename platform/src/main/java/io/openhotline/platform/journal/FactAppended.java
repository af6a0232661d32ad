package io.openhotline.platform.journal;

/// A CDI event for each fact that a transaction appends to the journal.
record FactAppended() {}
