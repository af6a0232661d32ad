package io.openhotline.client.token;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The cookies of one login, as browsers keep them: they also send secure cookies to this machine
/// without TLS, and in the form of RFC 6265, which Java doesn't.
final class LoginCookies extends CookieManager {
    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        super.put(uri, headers);
        boolean local = InetAddress.getByName(uri.getHost()).isLoopbackAddress();
        for (HttpCookie cookie : getCookieStore().getCookies()) {
            cookie.setVersion(0);
            cookie.setSecure(cookie.getSecure() && !local);
        }
    }
}
