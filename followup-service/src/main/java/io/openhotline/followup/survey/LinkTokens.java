package io.openhotline.followup.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs the ids of links with a key of the hotline, and verifies them: `key.idAndSignature`, where
/// the signature is half of an HMAC-SHA256. A token contains no data of the customer.
final class LinkTokens {
    static final String KEY = "[A-Za-z0-9]{1,8}";

    private static final Pattern FORM = Pattern.compile("(" + KEY + ")\\.([A-Za-z0-9_-]{43})");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID = 16;
    private static final int SIGNATURE = 16;

    private final Map<String, String> keys;

    /// @param keys the secret of each key that links were or are signed with
    LinkTokens(Map<String, String> keys) {
        this.keys = Map.copyOf(keys);
    }

    boolean hasKey(String key) {
        return keys.containsKey(key);
    }

    /// Requires that the key is known.
    String sign(String key, UUID link) {
        byte[] id = bytes(link);
        byte[] both = Arrays.copyOf(id, ID + SIGNATURE);
        System.arraycopy(signature(key, id), 0, both, ID, SIGNATURE);
        return key + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /// Returns the id of the link; empty for every text that no known key has signed.
    Optional<UUID> verify(String token) {
        Matcher parts = FORM.matcher(token);
        return parts.matches() && keys.containsKey(parts.group(1))
                ? verify(parts.group(1), Base64.getUrlDecoder().decode(parts.group(2)))
                : Optional.empty();
    }

    private Optional<UUID> verify(String key, byte[] both) {
        byte[] id = Arrays.copyOf(both, ID);
        byte[] given = Arrays.copyOfRange(both, ID, both.length);
        return MessageDigest.isEqual(signature(key, id), given)
                ? Optional.of(id(id))
                : Optional.empty();
    }

    private byte[] signature(String key, byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] secret = keys.getOrDefault(key, "").getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(("survey-link." + key + ".").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(id), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID id(byte[] bytes) {
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }
}
