/// Hands messages to the gateways of telephone companies and WeChat. A gateway is an HTTP server
/// that the operator names in the configuration.
@NullMarked
package io.openhotline.platform.gateway;

import org.jspecify.annotations.NullMarked;
