package io.openhotline.platform.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Masks what identifies a customer in a free text. Each step is linear in the length of the text.
final class TextMask {
    private static final String LOCAL =
            "[A-Za-z._%+*\\-Ａ-Ｚａ-ｚ\\p{Nd}" + NumberMask.CHINESE_DIGITS + "]";

    private static final Pattern EMAIL =
            Pattern.compile("(?<!" + LOCAL + ")" + LOCAL + "++[@＠](?=[A-Za-z0-9Ａ-Ｚａ-ｚ０-９])");

    /// Matches plates such as `浙A·D1234F`, also those of new-energy cars.
    private static final Pattern PLATE =
            Pattern.compile(
                    "([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z])"
                            + "[·•.\\s]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]");

    private TextMask() {}

    static String mask(String text) {
        String withoutMail = EMAIL.matcher(text).replaceAll(Masking.HIDDEN + "@");
        String withoutPlates = PLATE.matcher(withoutMail).replaceAll(TextMask::plate);
        return new NumberMask(withoutPlates).masked();
    }

    private static String plate(MatchResult plate) {
        return plate.group(1) + "****";
    }
}
