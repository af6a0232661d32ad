package io.openhotline.intake.ticket.domain;

/// Masks telephone numbers.
public final class Phone {
    private static final int SHOWN_BEHIND = 4;
    private static final int SHOWN_IN_ALL = 7;
    private static final int LEAST_HIDDEN = 4;

    private Phone() {}

    /// Masks at least four characters: `13812345678` becomes `138****5678`.
    public static String mask(String phone) {
        int hidden = Math.max(LEAST_HIDDEN, phone.length() - SHOWN_IN_ALL);
        int behind = Math.max(0, Math.min(SHOWN_BEHIND, phone.length() - hidden));
        int before = Math.max(0, phone.length() - hidden - behind);
        return phone.substring(0, before)
                + "*".repeat(hidden)
                + phone.substring(phone.length() - behind);
    }
}
