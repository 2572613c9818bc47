/// Carries the news that there is news to a mail server.
@NullMarked
package nl.weerzien.notice.mail;

import org.jspecify.annotations.NullMarked;
