package nl.weerzien;

import java.util.Map;
import nl.weerzien.contact.MessageService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Acting;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// A short talk between demo people: the sponsor writes in Arabic, the volunteer in Dutch, and an interpreter's words
/// stand beside each. People and words are invented; each message says that it is an example.
@Component
@ConditionalOnProperty("weerzien.demo")
class DemoTalk {
    private static final String INTERPRETER = "Layla (demo)";
    private static final Map<String, String> OTHER = Map.of("ar", "nl", "nl", "ar");

    private final DemoPeople people;
    private final MessageService messages;
    private final Acting acting;

    DemoTalk(DemoPeople people, MessageService messages, Acting acting) {
        this.people = people;
        this.messages = messages;
        this.acting = acting;
    }

    void between(String sponsor, String volunteer, CaseId id) {
        var yusuf = people.idOf(sponsor);
        var anna = people.idOf(volunteer);
        say(id, yusuf, "ar", "(مثال) مرحبًا آنا. أرسلتُ صورة ورقة سامي، لكنها غير واضحة. هل أصوّرها مرة أخرى؟");
        translated(
                id,
                anna,
                "ar",
                "(voorbeeld) Dag Anna. Ik heb een foto van Sami's papier gestuurd, maar die is niet scherp. Zal ik hem"
                        + " opnieuw maken?");
        say(
                id,
                anna,
                "nl",
                "(voorbeeld) Dag Yusuf. Ja, graag: bij daglicht en met alle hoeken in beeld. Er is nog tijd.");
        translated(
                id,
                anna,
                "nl",
                "(مثال) مرحبًا يوسف. نعم من فضلك: في ضوء النهار ومع ظهور كل الزوايا. ما زال لدينا وقت.");
        say(id, yusuf, "ar", "(مثال) شكرًا، سأفعل ذلك غدًا.");
    }

    private void say(CaseId id, AccountId who, String language, String words) {
        acting.as(who, () -> messages.write(id, words, language).ifPresent(DemoTalk::refuse));
    }

    /// What the interpreter made of the last message, noted by the volunteer.
    private void translated(CaseId id, AccountId by, String from, String words) {
        acting.as(by, () -> {
            var last = messages.read(id).messages().getLast();
            messages.translate(id, last.id(), words, OTHER.get(from), INTERPRETER)
                    .ifPresent(DemoTalk::refuse);
        });
    }

    private static void refuse(MessageKey why) {
        throw new IllegalStateException("the demo's own words were refused: " + why.key());
    }
}
