package io.openhotline.contracts.json;

/// The payload is not an event of the contract. The record is parked with this message as its
/// cause.
public final class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEvent(String reason) {
        super(reason);
    }

    public MalformedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
