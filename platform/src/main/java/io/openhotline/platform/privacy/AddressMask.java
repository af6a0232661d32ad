package io.openhotline.platform.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Chooses the rule of masking by the script of the address.
final class AddressMask {
    private static final int LONGEST = 1_000;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private AddressMask() {}

    static String mask(String address) {
        String plain = Normalizer.normalize(bounded(address), Normalizer.Form.NFKC).strip();
        String road =
                HAN.matcher(plain).find() ? ChineseAddress.road(plain) : LatinAddress.road(plain);
        return road.isEmpty() ? Masking.HIDDEN : road;
    }

    private static String bounded(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
