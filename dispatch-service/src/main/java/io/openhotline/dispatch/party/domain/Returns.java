package io.openhotline.dispatch.party.domain;

/// Counts how often departments gave a work order away: returned it, had a return refused, passed
/// it on. `holderNamed` says that a supervisor has named the department that keeps it (P2).
public record Returns(int made, int refused, int transfers, boolean holderNamed) {
    public static final Returns NONE = new Returns(0, 0, 0, false);

    public Returns returned() {
        return new Returns(made + 1, refused, transfers, holderNamed);
    }

    public Returns withRefusal() {
        return new Returns(made, refused + 1, transfers, holderNamed);
    }

    public Returns transferred() {
        return new Returns(made, refused, transfers + 1, holderNamed);
    }

    public Returns named(boolean bySupervisor) {
        return new Returns(made, refused, transfers, holderNamed || bySupervisor);
    }
}
