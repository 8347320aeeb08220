/**
 * Words that two people compare by phone: one per byte. Plain, told apart by their first four letters, and without pairs
 * that sound alike. The order is part of the protocol: both copies of the app must say the same words.
 */
/** 256 words, in alphabetical order. */
export const COMPARE_WORDS: readonly string[] = `
  acorn actor album amber angel antler apple apron arrow atlas attic autumn bacon badge bagel bamboo
  banana basket beach beaver bicycle bishop blanket blossom bottle bracket branch breeze bridge bronze
  bubble bucket button cabin cactus camera candle canyon caramel carpet castle cement chapel cherry
  chimney circus clover cobra coconut coffee comet copper corner cotton cowboy crayon cricket crystal
  curtain cushion dagger daisy dancer desert diamond dinner doctor dolphin donkey dragon drummer eagle
  elbow elephant emerald engine envelope fabric factory falcon farmer feather fender fiddle finger
  flamingo forest fossil fountain gallery garden garlic gazelle ginger giraffe glacier goblet gorilla
  granite guitar hammer hamster harbour harvest hazel hedgehog helmet hermit hockey honey hornet hotel
  iceberg igloo insect island ivory jacket jaguar jasmine jelly jersey jigsaw jungle kangaroo kettle
  kitchen kitten koala ladder lagoon lantern laptop lemon lemur leopard lettuce library lobster magnet
  magpie mammoth mango maple marble market meadow melon mirror monkey mosaic mushroom napkin necklace
  needle noodle nugget nutmeg oasis octopus olive onion orange orchid otter oxygen oyster paddle
  palace panda papaya parrot peanut pebble pelican pencil penguin pepper piano pigeon pillow pilot
  planet postcard pumpkin puppet puzzle pyramid quartz quiver rabbit raccoon radio rainbow ribbon
  river robin rocket rooster ruby saddle salmon sardine saturn scooter seagull shadow shovel silver
  sketch soldier sparrow spider spinach sponge squirrel statue sugar sunset tablet teapot temple
  tennis thimble thunder tiger toaster tomato tornado tractor trumpet tulip tunnel turkey turtle
  umbrella unicorn valley vanilla velvet violin volcano vulture waffle wagon wallet walnut walrus
  whistle window winter wizard yellow yogurt zebra zipper
`
  .trim()
  .split(/\s+/);

/** How many words are compared. */
export const COMPARE_COUNT = 4;

/** The words for the first bytes of a request's fingerprint. */
export const wordsFor = (fingerprint: Uint8Array): readonly string[] =>
  Array.from(fingerprint.slice(0, COMPARE_COUNT), (byte) => COMPARE_WORDS[byte] ?? "");
