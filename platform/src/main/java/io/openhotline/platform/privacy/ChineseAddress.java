package io.openhotline.platform.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a Chinese address, which goes from large to small, before its first number of a house.
final class ChineseAddress {
    private static final String NUMERAL = "[零〇一二三四五六七八九十百千]";

    /// Matches a number that is part of a name of a road: `6号大街`, `104国道`.
    private static final String ROAD_NUMBER =
            "(?<road>(?<![路街道巷弄里\\p{Nd}])(?:\\p{Nd}{1,4}|"
                    + NUMERAL
                    + "{1,4})号?(?:大街|大道|国道|省道|县道|路(?!口)))";

    /// Matches the number of a house, building, unit, floor or room, with the letter in front.
    private static final String HOUSE_NUMBER =
            "(?:[Nn][Oo]\\.?|[A-Za-z甲乙丙丁附临第#])?\\s*\\p{Nd}"
                    + "|[第附临]?"
                    + NUMERAL
                    + "{1,9}(?:号|號|弄|栋|棟|幢|座|单元|單元|室|楼|樓|层|層|户|戶|门|組|组|队)"
                    + "|[A-Za-z甲乙丙丁]\\s*(?:座|栋|棟|幢|单元|單元|楼|樓|室)";

    private static final Pattern NUMBERS = Pattern.compile(ROAD_NUMBER + "|" + HOUSE_NUMBER);
    private static final Pattern TRAILING = Pattern.compile("[\\s\\p{P}\\p{S}&&[^*]]$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private ChineseAddress() {}

    /// Returns an empty text when nothing of a road or an estate is left.
    static String road(String address) {
        Matcher numbers = NUMBERS.matcher(address);
        int end = address.length();
        while (end == address.length() && numbers.find()) {
            end = numbers.group("road") == null ? numbers.start() : end;
        }
        String road = withoutTrailing(address.substring(0, end));
        return HAN.matcher(road).find() ? road : "";
    }

    private static String withoutTrailing(String text) {
        String rest = text;
        while (TRAILING.matcher(rest).find()) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }
}
