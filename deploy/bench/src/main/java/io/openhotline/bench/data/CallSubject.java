package io.openhotline.bench.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The subjects of calls in the pack `water-utility`, with their frequencies.
enum CallSubject {
    PROCEDURES("consult-procedures", 18, 85, "咨询过户手续需要哪些材料"),
    PRICE("consult-price", 8, 90, "咨询阶梯水价如何计算"),
    KNOWLEDGE("consult-water-knowledge", 4, 60, "咨询自来水能否直接饮用"),
    REGULATIONS("consult-regulations", 2, 80, "咨询二次供水管理规定"),
    BILL("query-bill", 22, 80, "查询上月水费金额与缴费记录"),
    APPLICATION("query-application", 5, 50, "查询新装水表申请进度"),
    SERVICE("complaint-service", 3, 0, "投诉抄表员态度不好"),
    QUALITY("complaint-water-quality", 5, 0, "家中自来水发黄有异味"),
    PRESSURE("complaint-pressure", 5, 0, "高峰时段水压低，热水器无法启动"),
    BILLING("complaint-billing", 4, 0, "认为本期水费异常偏高，要求复核水表"),
    LEAK("leak", 19, 0, "路边主管漏水，水流较大"),
    SUGGESTION("suggestion", 2, 0, "建议增加网上缴费渠道"),
    OTHER("other", 3, 30, "井盖松动，车辆经过时有声响");

    private static final int WEIGHTS = Arrays.stream(values()).mapToInt(one -> one.weight).sum();

    final String category;
    final String words;
    private final int weight;
    private final int answeredAtOncePercent;

    CallSubject(String category, int weight, int answeredAtOncePercent, String words) {
        this.category = category;
        this.weight = weight;
        this.answeredAtOncePercent = answeredAtOncePercent;
        this.words = words;
    }

    static CallSubject any(SplittableRandom chance) {
        int left = chance.nextInt(WEIGHTS);
        for (CallSubject matter : values()) {
            left -= matter.weight;
            if (left < 0) {
                return matter;
            }
        }
        throw new IllegalStateException("weights add up");
    }

    boolean isAnsweredAtOnce(SplittableRandom chance) {
        return chance.nextInt(100) < answeredAtOncePercent;
    }
}
