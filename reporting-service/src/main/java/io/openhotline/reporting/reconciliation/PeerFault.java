package io.openhotline.reporting.reconciliation;

/// A service that doesn't answer, or not as agreed. The comparison is tried again.
final class PeerFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    PeerFault(String message) {
        super(message);
    }
}
