package nl.weerzien.submission.ui;

import nl.weerzien.journey.Means;
import nl.weerzien.shared.MessageKey;

/// The words for the ways to send something.
final class MeansWords {
    private MeansWords() {}

    static MessageKey of(Means means) {
        return new MessageKey(
                switch (means) {
                    case ONLINE -> "submission.means.online";
                    case POST -> "submission.means.post";
                    case LAWYER -> "submission.means.lawyer";
                    case IN_PERSON -> "submission.means.in-person";
                });
    }
}
