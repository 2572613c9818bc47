/// The page on which people say how they want to be told, and the page that ends e-mails.
@NullMarked
package nl.weerzien.notice.ui;

import org.jspecify.annotations.NullMarked;
