export { scene } from "./scene/scene.ts";
export type { SceneOptions } from "./scene/compose.ts";
export { groupScene, groupsIn, mostPeopleDrawn, type PeopleGroup, viewOfGroup } from "./scene/groups.ts";
export type {
  LegendEntry,
  Mark,
  Point,
  RingName,
  Scene,
  SceneArrow,
  SceneNode,
  SceneRing,
  SceneSector,
  SceneText,
  TextSide,
  TieBand,
} from "./scene/types.ts";
export type { NameStyle } from "./scene/cast.ts";
export type { SectorRule } from "./scene/sectors.ts";
export { type Language, type LanguageOrWords, languages } from "@parent-circles/words";
export { draw, type DrawOptions } from "./draw/draw.ts";
export { drawSvg } from "./draw/draw-svg.ts";
export { svgText } from "./draw/svg-text.ts";
export { printSheet, type SheetOptions } from "./draw/print-sheet.ts";
export { blankSheet } from "./draw/blank-sheet.ts";
export { toPng } from "./draw/png.ts";
export { type Paper, papers } from "./draw/paper.ts";
export type { Theme } from "./draw/theme.ts";
export { type MapOptions, type OpenMap, openMap } from "./interact/open-map.ts";
export { defineMapElement, type ParentCirclesMapElement } from "./interact/element.ts";
export type { StoppingAnswer } from "./interact/stopping.ts";
export type { Focus } from "./interact/state.ts";
export { openMapInWorker } from "./interact/layout-worker.ts";
