/// Runs the door in front of a stand-in for the services and a stand-in for the issuer. The real
/// ones are behind it in the tests of the pages.
@NullMarked
package io.openhotline.web;

import org.jspecify.annotations.NullMarked;
