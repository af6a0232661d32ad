package io.openhotline.platform.journal;

/// Fired for each fact that a transaction appends to the journal.
record FactAppended() {}
