/**
 * What the APA style says in Indonesian, as a CSL locale: the months, and the few words it puts between parts. The rest
 * is taken from English by the processor; CSL's own collection has no Indonesian.
 */
export const INDONESIAN = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="id-ID">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="day" form="numeric-leading-zeros" suffix="/"/><date-part name="month" form="numeric-leading-zeros" suffix="/"/><date-part name="year"/></date>
  <terms>
    <term name="accessed">diakses</term>
    <term name="and">dan</term>
    <term name="at">di</term>
    <term name="available at">tersedia pada</term>
    <term name="by">oleh</term>
    <term name="et-al">dkk.</term>
    <term name="from">dari</term>
    <term name="in">dalam</term>
    <term name="internet">internet</term>
    <term name="no date">tanpa tanggal</term>
    <term name="no date" form="short">t.t.</term>
    <term name="on">pada</term>
    <term name="online">daring</term>
    <term name="retrieved">diakses</term>
    <term name="month-01">Januari</term>
    <term name="month-02">Februari</term>
    <term name="month-03">Maret</term>
    <term name="month-04">April</term>
    <term name="month-05">Mei</term>
    <term name="month-06">Juni</term>
    <term name="month-07">Juli</term>
    <term name="month-08">Agustus</term>
    <term name="month-09">September</term>
    <term name="month-10">Oktober</term>
    <term name="month-11">November</term>
    <term name="month-12">Desember</term>
  </terms>
</locale>`;
