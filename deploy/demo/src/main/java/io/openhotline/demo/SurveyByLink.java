package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// A card holder answers by the link of a message, without an account (C6, S3).
final class SurveyByLink implements Scene {
    private static final String NUMBER = "+8613900000506";
    private static final Duration SOON = Duration.ofMinutes(1);

    @Override
    public Title title() {
        return Title.of("A survey by link", "持卡人通过短信链接评价", "C6", "S3");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("complaint-service", "网点排队两小时。")
                                .from("冯女士", "13900000506", "card-holder")
                                .answered("已致歉，并增开窗口。"));
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.await(ticket, 1);
        Instant leaves = followUps.sendLink(followUp, "SMS");
        if (leaves.isAfter(Instant.now().plus(SOON))) {
            stage.narrator()
                    .say(
                            "Customers are asked in the daytime: her message leaves at " + leaves,
                            "仅在规定时段回访，短信将于 " + leaves + " 发出");
        } else {
            answers(stage);
        }
    }

    private static void answers(Stage stage) {
        Phone phone = stage.phone(NUMBER);
        URI link = phone.awaitLink();
        showsNothingOfTheTicket(stage, phone, link);
        HttpResponse<String> thanks =
                phone.submit(
                        link,
                        Map.of(
                                "satisfaction",
                                "SATISFIED",
                                "q-solved",
                                "yes",
                                "shown",
                                "solved,promptness,advice"));
        stage.check(
                thanks.statusCode() == 200 && thanks.body().contains("更正"),
                "the page thanks her, and she may correct her answer for a while",
                thanks.statusCode());
        stage.check(
                phone.open(URI.create(link + "x"), "zh").statusCode() == 404,
                "a guessed link shows nothing",
                link);
    }

    private static void showsNothingOfTheTicket(Stage stage, Phone phone, URI link) {
        String page = phone.open(link, "zh").body() + phone.open(link, "en").body();
        stage.check(
                page.contains("满意") && page.contains("satisfied") && !page.contains("排队"),
                "the page asks in both languages and says nothing of the ticket",
                page);
    }
}
