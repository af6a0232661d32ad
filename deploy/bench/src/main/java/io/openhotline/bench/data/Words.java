package io.openhotline.bench.data;

import java.util.SplittableRandom;

/// Texts of tickets. Some words serve as search words, from one that every ticket contains to one
/// that no ticket contains.
public final class Words {
    /// In every description.
    public static final String IN_ALL = "用户反映";

    /// In every description; two characters.
    public static final String SHORT_IN_ALL = "反映";

    /// In one of five.
    public static final String COMMON = "主管漏水";

    /// In one of five; a single character.
    public static final String SINGLE_COMMON = "漏";

    /// In one of a hundred.
    public static final String OCCASIONAL = "消防栓";

    /// In one of a thousand.
    public static final String SHORT_RARE = "噪音";

    /// In one of ten thousand.
    public static final String RARE = "红虫滋生";

    /// In one of ten thousand; a single character.
    public static final String SINGLE_RARE = "虫";

    public static final String IN_NONE = "龙卷风";
    public static final String SHORT_IN_NONE = "冰雹";

    /// Placeholder in phones and addresses that each copy replaces by its own number.
    static final String COPY = "9753";

    private static final String[] ROADS = {
        "人民", "解放", "中山", "建设", "和平", "新华", "胜利", "文化", "友谊", "长江", "黄河", "北京", "南京", "复兴",
        "光明", "幸福", "迎宾", "滨河", "朝阳", "东风", "青年", "劳动", "工农", "五一", "八一", "学府", "科技", "创业"
    };
    private static final String[] ESTATES = {
        "阳光", "金色", "翠湖", "锦绣", "东方", "世纪", "绿城", "香樟", "梧桐", "紫荆", "丽景", "兰亭", "御景", "明珠", "春江",
        "星河", "银杏", "桂花", "枫林", "竹园"
    };
    private static final String[] KINDS = {"花园", "小区", "新村", "家园", "公寓", "华庭", "苑", "里"};
    private static final String[] NAMES = {
        "王女士", "李先生", "张女士", "刘先生", "陈女士", "杨先生", "赵女士", "黄先生", "周女士", "吴先生", "徐女士", "孙先生"
    };

    private Words() {}

    static String address(SplittableRandom chance) {
        return any(ROADS, chance)
                + "路"
                + COPY
                + "号"
                + any(ESTATES, chance)
                + any(KINDS, chance)
                + (1 + chance.nextInt(40))
                + "栋"
                + (1 + chance.nextInt(4))
                + "单元"
                + (101 + 100 * chance.nextInt(18) + chance.nextInt(4))
                + "室";
    }

    static String description(long number, CallSubject matter, String address) {
        return IN_ALL + "：" + address + matter.words + marker(number) + "，请尽快处理并回复。";
    }

    private static String marker(long number) {
        if (number % 10_007 == 11) {
            return "，水中" + RARE;
        }
        if (number % 1_009 == 5) {
            return "，夜间水管" + SHORT_RARE + "大";
        }
        return number % 101 == 3 ? "，旁有" + OCCASIONAL : "";
    }

    static String name(SplittableRandom chance) {
        return any(NAMES, chance);
    }

    static <T> T any(T[] some, SplittableRandom chance) {
        return some[chance.nextInt(some.length)];
    }
}
