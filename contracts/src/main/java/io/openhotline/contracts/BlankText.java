package io.openhotline.contracts;

/// Recognises texts without a visible character: spaces, and characters that have no shape.
public final class BlankText {
    private BlankText() {}

    public static boolean is(CharSequence text) {
        return text.codePoints().allMatch(BlankText::isInvisible);
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || isWithoutShape(codePoint);
    }

    /// Contains fillers of Hangul, the empty Braille pattern, joiners and variation selectors.
    private static boolean isWithoutShape(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                    codePoint >= 0x180B && codePoint <= 0x180F
                            || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                            || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        };
    }
}
