package io.openhotline.issuer.identity;

/// The name of a person in both languages. It is shown to the person only and is in no token.
public record PersonName(String zh, String en) {
    private static final int LONGEST = 60;

    public PersonName {
        check("zh", zh);
        check("en", en);
    }

    private static void check(String key, String name) {
        Rules.require(
                name != null && !name.isBlank() && name.length() <= LONGEST,
                key + ": must have 1 to " + LONGEST + " characters");
    }
}
