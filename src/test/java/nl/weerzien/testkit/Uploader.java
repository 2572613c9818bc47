package nl.weerzien.testkit;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.weerzien.Weerzien;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.DocumentState;
import nl.weerzien.document.Offer;
import nl.weerzien.document.Received;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A house in a process of its own that a test can kill. It prints one line for everything a sender would have been
/// told: `ACKNOWLEDGED <document>` once a paper is safely kept, and later `READ <document>`.
///
/// Arguments: the data folder, and `send <count>` or `finish <case> <account>`.
public final class Uploader {
    private Uploader() {}

    public static void main(String[] arguments) throws Exception {
        try (var house = new SpringApplicationBuilder(Weerzien.class, People.class)
                .run("--server.port=0", "--weerzien.data=" + arguments[0])) {
            if (arguments[1].equals("send")) send(house, Integer.parseInt(arguments[2]));
            else finish(house, CaseId.parse(arguments[2]), new AccountId(UUID.fromString(arguments[3])));
        }
    }

    private static void send(ConfigurableApplicationContext house, int count) throws Exception {
        var people = house.getBean(People.class);
        var volunteer = people.volunteer();
        var family = people.caseOf(volunteer);
        say("CASE " + family + " " + volunteer);
        for (var number = 1; number <= count; number++) {
            var paper = paper(number);
            var offer = new Offer(family, paper, null, null);
            try {
                var received = people.as(
                        volunteer, () -> house.getBean(DocumentService.class).receive(offer));
                say(
                        received instanceof Received.Accepted accepted
                                ? "ACKNOWLEDGED " + accepted.document()
                                : "REFUSED " + number);
            } catch (RuntimeException notKept) {
                say("REFUSED " + number);
            }
        }
        say("SENT");
        finish(house, family, volunteer);
    }

    /// Waits until nothing of the case is under way any more, saying what was read.
    private static void finish(ConfigurableApplicationContext house, CaseId family, AccountId volunteer) {
        var people = house.getBean(People.class);
        var documents = house.getBean(DocumentService.class);
        var papers = Awaitility.await()
                .forever()
                .until(
                        () -> people.as(volunteer, () -> documents.of(family)),
                        all -> all.stream().allMatch(paper -> isFinal(paper.state())));
        papers.forEach(
                paper -> say((paper.state() instanceof DocumentState.Read ? "READ " : "NOT-READ ") + paper.id()));
        say("FINISHED");
    }

    private static boolean isFinal(DocumentState state) {
        return switch (state) {
            case DocumentState.Arrived _, DocumentState.BeingRead _ -> false;
            default -> true;
        };
    }

    private static byte[] paper(int number) throws IOException {
        var image = new BufferedImage(1000, 700, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 700);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        pen.drawString("CERTIFICATE OF BIRTH", 80, 120);
        pen.drawString("Number " + (1000 + number), 80, 220);
        pen.drawString("Name Amal Darwish", 80, 300);
        pen.drawString("Date of birth 21/06/2010", 80, 380);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
