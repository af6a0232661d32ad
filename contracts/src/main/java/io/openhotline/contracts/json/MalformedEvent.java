package io.openhotline.contracts.json;

import org.jspecify.annotations.Nullable;

/// A message is not an event of the contract. It is parked with this message as its cause.
public final class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String rule;

    public MalformedEvent(String reason) {
        super(reason);
        this.field = null;
        this.rule = reason;
    }

    public MalformedEvent(String reason, Throwable cause) {
        super(reason, cause);
        this.field = null;
        this.rule = reason;
    }

    private MalformedEvent(String field, String rule, @Nullable Throwable cause) {
        super(field + " " + rule, cause);
        this.field = field;
        this.rule = rule;
    }

    /// A field or header breaks a rule; together they are a sentence.
    public static MalformedEvent of(String field, String rule) {
        return new MalformedEvent(field, rule, null);
    }

    public static MalformedEvent of(String field, String rule, Throwable cause) {
        return new MalformedEvent(field, rule, cause);
    }

    /// Returns null if the whole message is wrong.
    public @Nullable String field() {
        return field;
    }

    /// Returns the reason without the field.
    public String rule() {
        return rule;
    }
}
