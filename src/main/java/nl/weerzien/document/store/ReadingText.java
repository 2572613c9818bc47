package nl.weerzien.document.store;

import java.util.List;
import nl.weerzien.document.Page;
import nl.weerzien.document.Picture;
import nl.weerzien.document.Reading;
import tools.jackson.databind.json.JsonMapper;

/// A reading as bytes and back, without its pictures, which are kept by themselves.
final class ReadingText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingText() {}

    static byte[] bytes(Reading reading) {
        return JSON.writeValueAsBytes(new Reading(
                withoutPictures(reading.pages()),
                reading.kinds(),
                reading.extracts(),
                reading.zone(),
                reading.language(),
                reading.warnings(),
                reading.took()));
    }

    static Reading reading(byte[] bytes) {
        return JSON.readValue(bytes, Reading.class);
    }

    private static List<Page> withoutPictures(List<Page> pages) {
        return pages.stream()
                .map(page -> new Page(
                        page.number(),
                        new Picture(
                                new byte[0],
                                page.picture().width(),
                                page.picture().height()),
                        page.text(),
                        page.words(),
                        page.confidence(),
                        page.rotation(),
                        page.quality()))
                .toList();
    }
}
