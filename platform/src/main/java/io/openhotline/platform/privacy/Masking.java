package io.openhotline.platform.privacy;

/// Masks personal data, so that two customers can be told apart but neither called nor visited.
/// Masking a masked text changes nothing.
public final class Masking {
    /// Stands for a text of which nothing may be shown.
    public static final String HIDDEN = "**";

    private static final double COORDINATE_STEPS = 1_000;

    private Masking() {}

    /// Keeps up to three digits in front and four behind, and hides at least four: `+86 138 1234
    /// 5678` becomes `138****5678`, `96390` becomes `****0`. Leaves out the code of China,
    /// extensions and further numbers.
    public static String phone(String phone) {
        return PhoneMask.mask(phone);
    }

    /// Keeps a Chinese surname, or the initials of a name in letters: `欧阳修文` becomes `欧阳**`, `Li
    /// Ming` becomes `L** M**`.
    public static String name(String name) {
        return NameMask.mask(name);
    }

    /// Keeps road or estate, without the numbers of house, building and room: `人民路88号302室` becomes
    /// `人民路`, `88 Renmin Road, Flat 302` becomes `Renmin Road`.
    public static String address(String address) {
        return AddressMask.mask(address);
    }

    /// Masks the numbers of seven and more digits, e-mail addresses and number plates in a text of
    /// any length. Dates and ticket numbers stay.
    public static String text(String text) {
        return TextMask.mask(text);
    }

    /// Rounds degrees to three decimals, which is about 100 m.
    public static double coordinate(double degrees) {
        return Math.round(degrees * COORDINATE_STEPS) / COORDINATE_STEPS;
    }
}
