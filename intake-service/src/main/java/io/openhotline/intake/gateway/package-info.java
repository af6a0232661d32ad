/// Knows by which gateway each way of a notification leaves. SMS and WeChat leave by the gateways
/// of platform, e-mail by the queue of `mail`.
@NullMarked
package io.openhotline.intake.gateway;

import org.jspecify.annotations.NullMarked;
