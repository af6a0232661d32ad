/// A second instance of every service beside the running system. One port in front of both replaces
/// a load balancer.
@NullMarked
package io.openhotline.journeys.replicas;

import org.jspecify.annotations.NullMarked;
