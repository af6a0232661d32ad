package io.openhotline.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakePolicyTest {

    @Test
    void the_water_utility_asks_for_the_pipe_of_a_leak_w3() {
        Category leak = IntakePolicies.waterUtility().category("leak").orElseThrow();

        assertThat(leak.kind()).isEqualTo(CategoryKind.REPAIR);
        assertThat(leak.requires())
                .containsExactlyInAnyOrder(ContactPart.CUSTOMER_PHONE, ContactPart.PLACE);
        assertThat(leak.fields()).extracting(FormField::code).contains("pipeDiameterMm");
    }

    @ParameterizedTest
    @CsvSource({
        "city-services, 7",
        "telecom, 15",
        "call-centre-400, 7",
        "property-management, 30",
        "city-card, 10"
    })
    void the_other_packs_of_the_project_are_valid(String pack, int reopening) {
        IntakePolicy policy =
                PolicyProducer.read(IntakePolicies.PACKS.resolve(pack), IntakePolicies.VALIDATOR);

        assertThat(policy.reopening().days()).isEqualTo(reopening);
    }

    @Test
    void all_lines_of_business_are_there_w1() {
        assertThat(IntakePolicies.waterUtility().categories())
                .extracting(Category::kind)
                .contains(
                        CategoryKind.CONSULT,
                        CategoryKind.QUERY,
                        CategoryKind.COMPLAINT,
                        CategoryKind.REPAIR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeZone: Asia/Shanghai   | timeZone: Mars/Olympus     | timeZone",
                "region: CN                | region: China              | telephone.region",
                "areaCode: \"021\"          | areaCode: Shanghai         | telephone.areaCode",
                "telephone: {region        | phones: {region            | phones",
                "coordinateSystem: WGS84   | coordinateSystem: BD09     | place.coordinateSystem",
                "{box: [120.0, 30.0, 122.5, 32.5]} | {box: [122.5, 30.0, 120.0, 32.5]} | place.serviceArea.boxOrPolygon",
                "{box: [120.0, 30.0, 122.5, 32.5]} | {type: Polygon}    | place.serviceArea.boxOrPolygon",
                "written: true             | written: perhaps           | channels[2].written",
                "firstContactMinutes: 10   | firstContactMinutes: -1    | firstContactMinutes",
                "firstContactMinutes: 10   | firstContact: 10           | firstContact",
                "code: wechat              | code: phone                | channels[2].code",
                "code: wechat              | code: We Chat              | channels[2].code",
                "code: wechat, written: true | code: wecaht             | channels[2].name: has no name in names.yaml",
                "code: leak                | code: leek                 | categories[10].name: has no name in names.yaml",
                "code: leak                | name: {zh: 漏}              | categories[10].name: has moved to names.yaml",
                "customerKinds:            | natures:                   | natures: has moved to names.yaml",
                "customerKinds:            | names:                     | names: is no key here; the names are in names.yaml",
                "kind: REPAIR              | kind: MAGIC                | categories[10].kind",
                "code: suggestion          | code: leak                 | categories[11].code",
                "nature: supply            | nature: wet                | categories[8].nature",
                "requires: [customer.phone, place] | requires: [customer.shoe] | categories[10].requires",
                "maxLength: 40             | min: 4                     | categories[5].fields[0]",
                "maxLength: 40             | maxLength: 0               | categories[5].fields[0].maxLength",
                "max: 2000                 | max: 10                    | categories[10].fields[0].min",
                "type: BOOLEAN             | type: CHOICE               | categories[10].fields[1].choices",
                "pattern: \"[0-9]{6,12}\"  | pattern: \"[0-9\"          | categories[4].fields[0].pattern",
                "code: roadFlooded         | code: pipeDiameterMm       | categories[10].fields[1].code"
            })
    void a_wrong_policy_is_refused_with_file_key_and_reason(
            String right, String wrong, String key, @TempDir Path pack) throws IOException {
        String policy = Files.readString(IntakePolicies.PACKS.resolve("water-utility/intake.yaml"));
        assertThat(policy).contains(right);
        IntakePolicies.copy(
                "water-utility",
                policy.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)),
                pack);

        assertThatThrownBy(() -> PolicyProducer.read(pack, IntakePolicies.VALIDATOR))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageStartingWith(pack.resolve("intake.yaml") + ": ")
                .hasMessageContaining(": " + key);
    }

    @Test
    void a_pack_without_the_file_is_refused(@TempDir Path pack) {
        assertThatThrownBy(() -> PolicyProducer.read(pack, IntakePolicies.VALIDATOR))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("there is no such file");
    }
}
