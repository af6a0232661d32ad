package io.openhotline.intake.related.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Says how likely two tickets report one matter, from 0 to 100, and why.
public record Similarity(int score, List<Reason> reasons) {
    /// Lists why a ticket is a candidate.
    public enum Kind {
        SAME_CUSTOMER,
        NEARBY,
        SAME_CATEGORY,
        SIMILAR_WORDS,
        OPEN,
        LATELY_CLOSED
    }

    /// Holds a reason: `metres` is given for a place, `share` of common words, from 0 to 1, for
    /// words.
    public record Reason(Kind kind, @Nullable Integer metres, @Nullable Double share) {
        static Reason of(Kind kind) {
            return new Reason(kind, null, null);
        }
    }

    private static final int CUSTOMER = 35;
    private static final int PLACE = 25;
    private static final int CATEGORY = 15;
    private static final int WORDS = 20;
    private static final int STILL_OPEN = 5;
    private static final double FEW_WORDS = 0.2;
    private static final double MANY_WORDS = 0.4;
    private static final int ENOUGH_PAIRS = 4;

    public Similarity {
        reasons = List.copyOf(reasons);
    }

    /// Compares a candidate with the ticket.
    ///
    /// @param radiusMetres up to which two places are near each other
    public static Similarity of(Traits ticket, Traits candidate, int radiusMetres) {
        var reasons = new ArrayList<Reason>();
        double score = 0;
        if (ticket.isBySameCustomerAs(candidate)) {
            reasons.add(Reason.of(Kind.SAME_CUSTOMER));
            score += CUSTOMER;
        }
        score += place(ticket, candidate, radiusMetres, reasons);
        if (ticket.category().equals(candidate.category())) {
            reasons.add(Reason.of(Kind.SAME_CATEGORY));
            score += CATEGORY;
        }
        score += words(ticket, candidate, reasons);
        reasons.add(Reason.of(candidate.isOpen() ? Kind.OPEN : Kind.LATELY_CLOSED));
        score += candidate.isOpen() ? STILL_OPEN : 0;
        return new Similarity((int) Math.round(score), reasons);
    }

    /// A ticket of the same category alone is no candidate, and neither is an open one.
    public boolean isCandidate() {
        return reasons.stream().anyMatch(Similarity::isEnough);
    }

    private static boolean isEnough(Reason reason) {
        return switch (reason.kind()) {
            case SAME_CUSTOMER, NEARBY -> true;
            case SIMILAR_WORDS -> reason.share() != null && reason.share() >= MANY_WORDS;
            case SAME_CATEGORY, OPEN, LATELY_CLOSED -> false;
        };
    }

    private static double place(
            Traits ticket, Traits candidate, int radiusMetres, List<Reason> reasons) {
        OptionalDouble metres = metres(ticket, candidate);
        if (metres.isEmpty() || metres.getAsDouble() > radiusMetres) {
            return 0;
        }
        int rounded = (int) Math.round(metres.getAsDouble());
        reasons.add(new Reason(Kind.NEARBY, rounded, null));
        return PLACE * (1 - metres.getAsDouble() / (2.0 * radiusMetres));
    }

    private static OptionalDouble metres(Traits ticket, Traits candidate) {
        return ticket.place() == null || candidate.place() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(ticket.place().metresTo(candidate.place()));
    }

    private static double words(Traits ticket, Traits candidate, List<Reason> reasons) {
        double share = share(ticket, candidate);
        if (share < FEW_WORDS) {
            return 0;
        }
        reasons.add(new Reason(Kind.SIMILAR_WORDS, null, Math.round(share * 100) / 100.0));
        return WORDS * share;
    }

    /// Compares with the shorter text, because one caller tells more than another one.
    private static double share(Traits ticket, Traits candidate) {
        int shorter = Math.min(ticket.pairs().size(), candidate.pairs().size());
        if (shorter < ENOUGH_PAIRS) {
            return 0;
        }
        long common = ticket.pairs().stream().filter(candidate.pairs()::contains).count();
        return (double) common / shorter;
    }
}
