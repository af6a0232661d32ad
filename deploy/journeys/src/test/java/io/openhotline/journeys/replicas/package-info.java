/// A second instance of every service beside the running system, and one port in front of both, as
/// a load balancer would give them.
@NullMarked
package io.openhotline.journeys.replicas;

import org.jspecify.annotations.NullMarked;
