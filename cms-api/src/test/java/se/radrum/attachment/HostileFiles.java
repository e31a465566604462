package se.radrum.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Files somebody sends to do harm, or who does not know what is in them. Each carries a word that
 * must never be stored, wherever a file of its kind has room for one.
 */
final class HostileFiles {
  /** What no stored byte may contain; longer than sixteen. */
  static final String CANARY = "KANARIEFAGEL-7f3a91c2d4";

  private static final String SCRIPT = "<script>/*" + CANARY + "*/alert(1)</script>";

  private final Map<String, byte[]> all = new LinkedHashMap<>();

  /** All of them by what is bad about them, in no order that matters. */
  static Map<String, byte[]> all() throws IOException {
    var files = new HostileFiles();
    files.photos();
    files.pictures();
    files.all.putAll(HostilePdfs.all());
    files.others();
    files.broken();
    return files.all;
  }

  private void photos() throws IOException {
    var photo = Jpegs.photo();
    put("photo, place in Exif", Jpegs.with(photo, 0xE1, Jpegs.exif(CANARY)));
    put("photo, script in Exif", Jpegs.with(photo, 0xE1, Jpegs.exif(SCRIPT)));
    put("photo, thumbnail in Exif", Jpegs.with(photo, 0xE1, join(Jpegs.exif("x"), Jpegs.marked())));
    put("photo, XMP", Jpegs.with(photo, 0xE1, xmp()));
    put("photo, IPTC", Jpegs.with(photo, 0xED, text("Photoshop 3.0\0" + "8BIM\4\4\0\0" + CANARY)));
    put("photo, ICC", Jpegs.with(photo, 0xE2, Jpegs.profile(CANARY)));
    put("photo, comment", Jpegs.with(photo, 0xFE, text(CANARY)));
    put("photo, script in comment", Jpegs.with(photo, 0xFE, text(SCRIPT)));
    put(
        "photo, PHP in comment",
        Jpegs.with(photo, 0xFE, text("<?php system('" + CANARY + "');?>")));
    put("photo, unknown segment", Jpegs.with(photo, 0xEF, text(CANARY)));
    put("photo that is a zip too", join(photo, Archives.zip(CANARY)));
    put("photo that is a page too", join(photo, text("<html>" + SCRIPT + "</html>")));
    put("photo that is a program too", join(photo, text("MZ\220\0\3\0" + CANARY)));
    put("photo that is a PDF too", join(photo, text("%PDF-1.7\n%" + CANARY + "\n%%EOF")));
    put("photo with another behind it", join(photo, Jpegs.marked()));
    put("photo, said to be 65 500 wide", Jpegs.sized(photo, 65_500, 65_500));
    put("photo, said to be nothing wide", Jpegs.sized(photo, 0, 0));
    put("photo, cut in half", half(Jpegs.marked()));
    put("photo, cut in its head", Arrays.copyOf(Jpegs.marked(), 200));
    put("photo, noise behind the head", join(Arrays.copyOf(photo, 400), noise(20_000)));
    put("photo, tables without end", Jpegs.tables(photo, 20_000));
    put("photo, turned beyond reason", Jpegs.with(photo, 0xE1, Jpegs.turned(99, CANARY)));
    put("photo, Exif that leads in a circle", Jpegs.with(photo, 0xE1, Jpegs.circle(CANARY)));
  }

  private void pictures() throws IOException {
    put("picture, text", Pngs.with("tEXt", text("Comment\0" + CANARY)));
    put("picture, packed text", Pngs.with("zTXt", join(text("Comment\0\0"), Pngs.packed(CANARY))));
    put("picture, text of the world", Pngs.with("iTXt", text("Comment\0\0\0\0\0" + CANARY)));
    put("picture, Exif", Pngs.with("eXIf", text("MM\0*\0\0\0\10" + CANARY)));
    put("picture, ICC", Pngs.with("iCCP", join(text("icc\0\0"), Pngs.packed(CANARY))));
    put("picture, a chunk of its own", Pngs.with("raDm", text(CANARY)));
    put("picture, XMP", Pngs.with("iTXt", join(text("XML:com.adobe.xmp\0\0\0\0\0"), xmp())));
    put("picture, bomb of text", Pngs.with("zTXt", join(text("C\0\0"), Pngs.bomb(80_000_000))));
    put("picture, bomb of colours", Pngs.with("iCCP", join(text("i\0\0"), Pngs.bomb(80_000_000))));
    put("picture that moves", Pngs.with("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}));
    put("picture that is a zip too", join(Pngs.plain(), Archives.zip(CANARY)));
    put("picture that is a page too", join(Pngs.plain(), text(SCRIPT)));
    put("picture, said to be 60 000 wide", Pngs.sized(60_000, 60_000));
    put("picture, said to be 2 thousand million wide", Pngs.sized(Integer.MAX_VALUE, 1));
    put("picture, bomb of pixels", Pngs.black(30_000, 30_000));
    put("picture, as large as is taken", Pngs.black(8_000, 5_000));
    put("picture, cut", half(Pngs.with("tEXt", text("Comment\0" + CANARY))));
    put("picture, wrong sums", Pngs.wrongSums());
    put("picture, packed noise", Pngs.noise());
  }

  private void others() throws IOException {
    put("SVG", text("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>"));
    put("page called .jpg", text("<!doctype html>" + SCRIPT));
    put("page of several parts", text("MIME-Version: 1.0\n\n" + SCRIPT));
    put("GIF", text("GIF89a\1\0\1\0\200\0\0" + CANARY));
    put("GIF that is a script too", text("GIF89a=1;/*" + CANARY + "*/alert(1)"));
    put("TIFF", text("II*\0\10\0\0\0" + CANARY));
    put("HEIC", text("\0\0\0\30ftypheic\0\0\0\0" + CANARY));
    put("WebP", text("RIFF\0\0\0\0WEBPVP8 " + CANARY));
    put("BMP", text("BM\0\0\0\0" + CANARY));
    put("film", text("\0\0\0\30ftypmp42" + CANARY));
    put("zip", Archives.zip(CANARY));
    put("zip bomb", Archives.bomb());
    put("zip that climbs out of its folder", Archives.climbing(CANARY));
    put("document of an office", Archives.office(CANARY));
    put("program of Windows", text("MZ\220\0\3\0\0\0" + CANARY));
    put("program of Linux", text("\177ELF\2\1\1" + CANARY));
    put("shell script", text("#!/bin/sh\n# " + CANARY));
    put(
        "bomb of entities",
        text("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b '" + CANARY + "'>]>"));
    put("PostScript", text("%!PS-Adobe-3.0\n%" + CANARY));
    put("EICAR", Archives.eicar());
  }

  private void broken() {
    put("nothing", new byte[0]);
    put("one byte", new byte[] {(byte) 0xFF});
    put("how a photo begins", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    put("how a picture begins", text("\211PNG\r\n\32\n\0"));
    put("how a PDF begins", text("%PDF-1.7"));
    put("8 MiB of one letter", new byte[8 * 1024 * 1024]);
    put("8 MiB behind the head of a photo", join(text("\377\330\377"), noise(8_000_000)));
  }

  private void put(String name, byte[] file) {
    all.put(name, file);
  }

  private static byte[] xmp() {
    var packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + CANARY + "</x:xmpmeta>";
    return ("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(UTF_8);
  }

  static byte[] noise(int length) {
    var noise = new byte[length];
    // The same every time: a check that fails has to fail again.
    new Random(7).nextBytes(noise);
    return noise;
  }

  static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  static byte[] join(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** Whether the word is in some bytes: as it is, in two bytes a letter, or its first half. */
  static boolean tells(byte[] bytes) {
    var read = new String(bytes, ISO_8859_1);
    var sixteen = CANARY.substring(0, 16);
    var wide = new String(sixteen.getBytes(UTF_16BE), ISO_8859_1);
    return read.contains(new String(sixteen.getBytes(US_ASCII), ISO_8859_1)) || read.contains(wide);
  }
}
