package io.openhotline.platform.identity;

/// Holds the rights that the matrix gives a caller for one operation.
public record Grant(Rows rows, ContactAccess contact) {
    /// Grants everything, for a service that doesn't use the matrix.
    public static final Grant EVERYTHING = new Grant(Rows.ALL, ContactAccess.CLEAR);

    /// Whether every row may be seen.
    public boolean isForAllRows() {
        return rows == Rows.ALL;
    }

    /// Whether contact data may be shown in clear, on a row that is the caller's own or isn't.
    public boolean showsContact(boolean own) {
        return contact == ContactAccess.CLEAR || own && contact == ContactAccess.OWN_CLEAR;
    }
}
