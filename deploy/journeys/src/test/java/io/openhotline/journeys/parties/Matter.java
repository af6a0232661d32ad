package io.openhotline.journeys.parties;

import java.util.Map;
import java.util.TreeMap;

/// What a customer calls about, as the body of a filing.
public record Matter(Map<String, Object> body) {
    public static final String PHONE = "13800138000";

    public Matter {
        body = Map.copyOf(body);
    }

    /// The caller's phone, the exact place, the pipe's diameter (W3).
    public static Matter aLeakReport() {
        return about("leak", "解放路 12 号门前路面冒水，水流较大")
                .with(
                        "place",
                        Map.of("address", "解放路 12 号", "latitude", 30.25, "longitude", 120.16))
                .onPipe(100);
    }

    /// A complaint that the water plant has to judge (W4).
    public static Matter aComplaintAboutWaterQuality() {
        return about("complaint-water-quality", "自来水发黄，有铁锈味，已持续两天");
    }

    public static Matter aComplaintAboutPressure() {
        return about("complaint-pressure", "六楼水压低，热水器打不着火");
    }

    public static Matter aConsultOnPrice() {
        return about("consult-price", "第二阶梯水价是多少？");
    }

    public static Matter aConsultOnProcedures() {
        return about("consult-procedures", "过户需要带哪些材料？");
    }

    public static Matter aSuggestion() {
        return about("suggestion", "建议停水前发短信通知");
    }

    private static Matter about(String category, String description) {
        return new Matter(
                Map.of(
                        "channel",
                        "phone",
                        "category",
                        category,
                        "description",
                        description,
                        "customer",
                        Map.of("name", "王芳", "phone", PHONE, "kind", "household")));
    }

    public Matter onPipe(int diameterMm) {
        return with("fields", Map.of("pipeDiameterMm", diameterMm));
    }

    public Matter by(String channel) {
        return with("channel", channel);
    }

    /// Answered in the same call (W2).
    public Matter answeredAtOnce(String answer) {
        return with("answer", answer);
    }

    public String category() {
        return String.valueOf(body.get("category"));
    }

    public Matter saying(String description) {
        return with("description", description);
    }

    private Matter with(String member, Object value) {
        var changed = new TreeMap<>(body);
        changed.put(member, value);
        return new Matter(changed);
    }
}
