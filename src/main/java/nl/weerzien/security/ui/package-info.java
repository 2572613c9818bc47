/// Signing in and out over HTTP, sessions, and the screens of accounts.
@NullMarked
package nl.weerzien.security.ui;

import org.jspecify.annotations.NullMarked;
