/// Stands in for the gateways of telephone companies and WeChat, for tests and for a system on one
/// machine.
@NullMarked
package io.openhotline.testplatform.gateway;

import org.jspecify.annotations.NullMarked;
