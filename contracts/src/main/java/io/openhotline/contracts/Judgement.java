package io.openhotline.contracts;

import org.jspecify.annotations.Nullable;

/// Holds the judgement of a department besides cause and remedy (C4): whether the customer's reason
/// holds and the claim is fair, who is responsible, and the loss. An unjudged value is null.
public record Judgement(
        @Nullable Boolean reasonHolds,
        @Nullable Boolean claimFair,
        @Nullable String responsibleUnit,
        @Nullable String responsiblePerson,
        @Nullable Money loss) {
    public static final int MAX_NAME = 100;

    public Judgement {
        Check.optionalText("judgement.responsibleUnit", responsibleUnit, MAX_NAME);
        Check.optionalText("judgement.responsiblePerson", responsiblePerson, MAX_NAME);
    }
}
