package io.openhotline.platform.identity;

import io.openhotline.testplatform.issuer.TestIssuer;
import io.openhotline.testplatform.issuer.TestToken;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jose4j.jws.AlgorithmIdentifiers;

/// A token and what is wrong with it.
record WrongToken(String what, Function<TestIssuer, String> token) {

    static Stream<WrongToken> all() {
        return Stream.of(
                new WrongToken("audience", to -> TestToken.of(to).with("aud", "bank").text()),
                new WrongToken("no audience", to -> TestToken.of(to).without("aud").text()),
                new WrongToken("issuer", to -> TestToken.of(to).with("iss", "http://other").text()),
                new WrongToken("no issuer", to -> TestToken.of(to).without("iss").text()),
                new WrongToken(
                        "key of the same id",
                        to ->
                                TestToken.signedBy(to, TestIssuer.generate(to.key().getKeyId()))
                                        .text()),
                new WrongToken(
                        "unknown key",
                        to -> TestToken.signedBy(to, TestIssuer.generate("foreign")).text()),
                new WrongToken(
                        "no signature",
                        to -> TestToken.of(to).algorithm(AlgorithmIdentifiers.NONE).text()),
                new WrongToken(
                        "signed with the public key",
                        to -> TestToken.of(to).algorithm(AlgorithmIdentifiers.HMAC_SHA256).text()),
                new WrongToken(
                        "another algorithm",
                        to ->
                                TestToken.of(to)
                                        .algorithm(AlgorithmIdentifiers.RSA_USING_SHA512)
                                        .text()),
                new WrongToken(
                        "expired", to -> TestToken.of(to).shifted(Duration.ofSeconds(-370)).text()),
                new WrongToken("no expiry", to -> TestToken.of(to).without("exp").text()),
                new WrongToken(
                        "of the future",
                        to -> TestToken.of(to).shifted(Duration.ofSeconds(90)).text()),
                new WrongToken(
                        "changed", to -> TestToken.of(to).text().replaceFirst("\\.", ".e30")),
                new WrongToken("cut", to -> TestToken.of(to).text().replaceFirst("\\.[^.]*$", ".")),
                new WrongToken("garbage", _ -> "garbage"),
                new WrongToken("two parts", _ -> "e30.e30"),
                new WrongToken("no JSON", _ -> "garbage.garbage.garbage"),
                new WrongToken("empty objects", _ -> "e30.e30.e30"),
                new WrongToken("Chinese", _ -> "工号.工号.工号"),
                new WrongToken("three dots", _ -> "..."),
                new WrongToken("huge", _ -> "x".repeat(6_000)));
    }

    @Override
    public String toString() {
        return what;
    }
}
