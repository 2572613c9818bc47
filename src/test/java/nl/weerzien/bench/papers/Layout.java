package nl.weerzien.bench.papers;

import java.awt.Font;
import java.util.List;
import java.util.Map;

/// How a paper is laid out. Lengths are pixels, about 300 to an inch.
interface Layout {
    Map<String, Layout> ALL = Map.of(
            "contract", new Contract(),
            "register", new Register(),
            "card", new Card(),
            "form", new NumberedForm(),
            "bilingual", new Bilingual(),
            "booklet", new Booklet(),
            "letter", new Letter(),
            "td1", new TravelPaper(),
            "td2", new TravelPaper(),
            "td3", new TravelPaper());

    int WIDTH = 2480;
    int HEIGHT = 3508;

    Sheet draw(Job job, Font font);

    static Layout of(String name) {
        return name.equals("visa") ? new TravelPaper() : ALL.get(name);
    }

    /// Lines of the machine-readable zone of what was drawn; empty for most.
    default List<String> zone(Job job) {
        return List.of();
    }
}
