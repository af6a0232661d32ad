package io.openhotline.followup.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks at the page of a survey link in headless Chromium with axe-core (WCAG 2.2 AA), on a
/// telephone and on a screen. Where no Chromium is installed, the tests are skipped and say so.
@QuarkusTest
class SurveyPageComponentTest extends LinkedFollowUpSteps {
    private static final int TELEPHONE = 390;
    private static final int SCREEN = 1_280;

    @TempDir Path folder;

    @Test
    void everybody_can_use_the_form_on_a_telephone_and_on_a_screen()
            throws IOException, InterruptedException {
        String page = "/s/" + sent();

        assertUsable(given().get(page + "?lang=zh").asString(), TELEPHONE);
        assertUsable(given().get(page + "?lang=en").asString(), SCREEN);
    }

    @Test
    void everybody_can_find_what_is_wrong_with_an_answer_and_read_the_thanks()
            throws IOException, InterruptedException {
        String page = "/s/" + sent();
        String shown = "shown=solved,promptness,attitude,advice,cause,loyalty";

        String refused = submit(page, shown + "&q-advice=" + "a".repeat(5_000));
        assertThat(refused).contains("role=\"alert\"");
        assertUsable(refused, TELEPHONE);
        submit(page, shown + "&satisfaction=SATISFIED");
        assertUsable(given().get(page + "?lang=zh").asString(), TELEPHONE);
    }

    private void assertUsable(String page, int width) throws IOException, InterruptedException {
        var browser = Browser.find(folder);
        assumeThat(browser).as("Chromium, for example the package chromium").isPresent();
        Browser.Finding found =
                browser.get().look(page, given().get("/s/survey.css").asString(), width);
        assertThat(found.violations()).isEmpty();
        assertThat(found.overflow()).isLessThanOrEqualTo(0);
    }

    private static String submit(String page, String form) {
        return given().contentType("application/x-www-form-urlencoded")
                .body(form)
                .post(page + "?lang=en")
                .asString();
    }
}
