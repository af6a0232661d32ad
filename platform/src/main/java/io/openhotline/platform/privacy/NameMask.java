package io.openhotline.platform.privacy;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Masks names of persons and units.
final class NameMask {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 200;

    /// Lists the surnames of two characters that are in use.
    private static final Set<String> COMPOUND_SURNAMES =
            Set.of(
                    "欧阳", "歐陽", "太史", "端木", "上官", "司马", "司馬", "东方", "東方", "独孤", "南宫", "南宮", "万俟",
                    "闻人", "聞人", "夏侯", "诸葛", "諸葛", "尉迟", "尉遲", "公羊", "赫连", "赫連", "澹台", "澹臺", "皇甫",
                    "宗政", "濮阳", "濮陽", "公冶", "太叔", "申屠", "公孙", "公孫", "慕容", "仲孙", "仲孫", "钟离", "鍾離",
                    "长孙", "長孫", "宇文", "司徒", "鲜于", "鮮于", "司空", "闾丘", "闾邱", "令狐", "百里", "呼延", "东郭",
                    "東郭", "南门", "南門", "羊舌", "拓跋", "轩辕", "軒轅", "西门", "西門", "第五", "公西", "梁丘", "左丘",
                    "东门", "東門", "司寇");

    private NameMask() {}

    static String mask(String name) {
        String text = bounded(name.strip());
        return !text.isEmpty() && isHan(text.codePointAt(0))
                ? surname(text) + Masking.HIDDEN
                : initials(text);
    }

    private static String bounded(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /// Keeps one character of a name that has only two.
    private static String surname(String name) {
        String compound = name.length() > 2 ? name.substring(0, 2) : "";
        return COMPOUND_SURNAMES.contains(compound) ? compound : first(name);
    }

    private static String initials(String name) {
        String initials =
                Arrays.stream(name.split("[\\s\\p{Z}]+"))
                        .limit(MOST_WORDS)
                        .map(word -> initial(word) + Masking.HIDDEN)
                        .collect(Collectors.joining(" "));
        return initials.strip();
    }

    private static String initial(String word) {
        return !word.isEmpty() && Character.isLetter(word.codePointAt(0)) ? first(word) : "";
    }

    private static String first(String text) {
        return Character.toString(text.codePointAt(0));
    }

    private static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }
}
